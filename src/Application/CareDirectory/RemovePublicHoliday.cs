using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator strikes out a day that is no public holiday.</summary>
public static class RemovePublicHoliday
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(long Id) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).GreaterThan(0);
    }

    internal sealed class Handler(ICareDirectoryDb db) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var holiday = await db.PublicHolidays.SingleOrDefaultAsync(h => h.Id == command.Id, cancellationToken);
            if (holiday is null) return CareDirectoryErrors.HolidayNotFound;

            db.PublicHolidays.Remove(holiday);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
