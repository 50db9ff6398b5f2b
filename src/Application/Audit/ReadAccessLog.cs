using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Audit;

/// <summary>Who opened or changed her record, newest first; what was refused opened nothing and is left out.</summary>
public static class ReadAccessLog
{
    [Requires(Permission.AccessManage)]
    public sealed record Query(PatientId PatientId, int Page, int PageSize) : IQuery<Page<Item>>, IPaged, IConcernsPatient;

    /// <param name="Name">Of the professional; null when it was herself.</param>
    /// <param name="What">In plain words.</param>
    /// <param name="Reason">In the words of whoever opened the record in an emergency.</param>
    /// <param name="Own">She did it herself.</param>
    public sealed record Item(
        DateTimeOffset At, Role? Role, string? Name, string? Facility, string What, string? Reason, bool BreakGlass, bool Own);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(AccessLogPart log) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken) =>
            await log.PageAsync(query.PatientId, query, cancellationToken);
    }
}
