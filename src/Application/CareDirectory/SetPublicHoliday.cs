using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator enters the day that was announced for a public holiday; it takes the place of the expected one.</summary>
public static class SetPublicHoliday
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(string? Name, DateOnly? Date) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().MustBeOneLine(PublicHoliday.MaxNameLength);
            RuleFor(c => c.Date).NotNull();
        }
    }

    internal sealed class Handler(ICareDirectoryDb db) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var (name, date) = (command.Name!.Trim(), command.Date!.Value);
            var before = await db.PublicHolidays.Where(h => h.Name == name && h.Year == date.Year).ToListAsync(cancellationToken);
            db.PublicHolidays.RemoveRange(before);
            db.PublicHolidays.Add(new PublicHoliday(name, date.Month, date.Day, date.Year, isExpected: false));
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
