using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Makes the second factor compulsory for administrators, or leaves it to them.</summary>
public static class ChangeSecuritySettings
{
    [Requires(Permission.AccountManage)]
    public sealed record Command(bool? AdminSecondFactorRequired) : ICommand
    {
        public IfMatch? IfMatch { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.AdminSecondFactorRequired).NotNull();
    }

    internal sealed class Handler(IIdentityDb db) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var settings = await db.SecuritySettings.SingleOrDefaultAsync(cancellationToken);
            var present = new ShowSecuritySettings.Response(settings?.AdminSecondFactorRequired ?? false);
            if (command.IfMatch.IsStaleFor(present)) return StaleChanges.Stale;

            if (settings is null) db.SecuritySettings.Add(settings = new SecuritySettings());
            settings.RequireOfAdmins(command.AdminSecondFactorRequired!.Value);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
