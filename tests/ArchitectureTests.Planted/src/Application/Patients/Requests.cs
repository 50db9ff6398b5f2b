using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Identifiers;
using MediatR;

namespace MamaCare.Application.Patients;

// S1
public static class AnswerAnInteger
{
    [Requires(Permission.PatientRead)]
    public sealed record Command : IRequest<int>;
}

// S2
public static class SayNothing
{
    public sealed record Query : IQuery<string>;
}

public static class SayBoth
{
    [Requires(Permission.PatientRead)]
    [OpenToAll("planted")]
    public sealed record Query : IQuery<string>;
}

public static class GiveNoReason
{
    [OpenToAll(" ")]
    public sealed record Query : IQuery<string>;
}

// S3
public static class NameHer
{
    [Requires(Permission.PatientRead)]
    public sealed record Query(PatientId PatientId) : IQuery<string>;
}

public static class NamePerhaps
{
    [Requires(Permission.PatientRead)]
    public sealed record Query(PatientId? PatientId) : IQuery<string>;
}

public static class NameMany
{
    [Requires(Permission.PatientRead)]
    public sealed record Query(IReadOnlyList<PatientId> Patients) : IQuery<string>;
}

public static class NameHerProperly
{
    [Requires(Permission.PatientRead)]
    public sealed record Query(PatientId PatientId) : IQuery<string>, IConcernsPatient;
}

// S5
[Requires(Permission.PatientRead)]
public sealed record StandAloneQuery : IQuery<string>;

public static class BeUnsealed
{
    [Requires(Permission.PatientRead)]
    public record Query : IQuery<string>;
}

public static class BeAClass
{
    [Requires(Permission.PatientRead)]
    public sealed class Query : IQuery<string>;
}

public static class GoUnchecked
{
    [Requires(Permission.PatientWrite)]
    public sealed record Command(string Text) : ICommand;
}

public static class CarryNothing
{
    [Requires(Permission.PatientWrite)]
    public sealed record Command : ICommand;
}

public static class ListWithoutPages
{
    [Requires(Permission.PatientRead)]
    public sealed record Query : IQuery<Page<string>>;
}

public static class ListUnbounded
{
    [Requires(Permission.PatientRead)]
    public sealed record Query(int Page, int PageSize) : IQuery<Page<string>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>;
}

public static class ListBounded
{
    [Requires(Permission.PatientRead)]
    public sealed record Query(int Page, int PageSize) : IQuery<Page<string>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }
}
