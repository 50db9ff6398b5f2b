using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator files a picture of a paper, to be named in a decision.</summary>
public static class FileEvidence
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(byte[] Picture) : ICommand<Response>;

    public sealed record Response(string File);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Picture).NotEmpty().OverridePropertyName("image");
    }

    internal sealed class Handler(IPictureWorkshop workshop, IPictureStore store, IRandomness random)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var made = workshop.Make(command.Picture);
            if (!made.IsSuccess) return made.Error.At("image");

            var file = $"{random.Token(PictureDesk.NameBytes)}.{made.Value.Extension}";
            await store.PutAsync(PictureAddress.Evidence, file, made.Value, cancellationToken);
            return new Response(file);
        }
    }
}
