using FluentValidation;
using MamaCare.Application.Audit;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;

namespace MamaCare.ArchitectureTests;

/// <summary>The container silently leaves a behaviour out where the answer does not fit it, and then nobody checks the request.</summary>
public sealed class S1_Every_request_is_a_command_or_a_query : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Application.Patients.AnswerAnInteger.Command"];

    internal override Verdict Judge(House house) => Verdict.On(house.Requests(), house.Requests().Where(request =>
        !request.Implements(typeof(ICommand)) && !request.Implements(typeof(ICommand<>)) && !request.Implements(typeof(IQuery<>))));
}

public sealed class S2_Every_request_says_who_may_send_it : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
        ["Application.Patients.SayNothing.Query", "Application.Patients.SayBoth.Query", "Application.Patients.GiveNoReason.Query"];

    internal override Verdict Judge(House house) => Verdict.On(house.Requests(), house.Requests().Where(request =>
    {
        var open = request.GetCustomAttributes(typeof(OpenToAllAttribute), false).Cast<OpenToAllAttribute>().SingleOrDefault();
        var closed = request.IsDefined(typeof(RequiresAttribute), false);
        return closed == open is not null || open is { Reason: var reason } && string.IsNullOrWhiteSpace(reason);
    }));
}

public sealed class S3_A_request_that_names_a_patient_is_checked_and_audited : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
        ["Application.Patients.NameHer.Query", "Application.Patients.NamePerhaps.Query", "Application.Patients.NameMany.Query"];

    internal override Verdict Judge(House house)
    {
        var naming = house.Requests().Where(t => PatientsIn(t).Any()).ToList();
        return Verdict.On(naming, naming.Where(t => PatientsIn(t).Any(p => !Says(t, p))));
    }

    private static IEnumerable<Type> PatientsIn(Type request) =>
        request.GetProperties().Select(p => p.PropertyType).Where(p => Shapes.Parts(p).Contains(typeof(PatientId)));

    private static bool Says(Type request, Type property) =>
        property == typeof(PatientId) && request.Implements(typeof(IConcernsPatient))
        || property == typeof(PatientId?) && request.Implements(typeof(IMentionsPatient));
}

public sealed class S4_Handlers_and_validators_stay_at_home : HouseRule
{
    private static readonly Type[] Kinds = [typeof(IRequestHandler<,>), typeof(IValidator<>), typeof(IAlongside<>), typeof(IOn<>)];

    internal override IReadOnlyCollection<string> Planted =>
    [
        "Application.Patients.HandleInPublic.Handler", "Application.Patients.HandleUnsealed.Handler",
        "Application.Patients.HandleByMediator.Handler", "Application.Patients.ValidateInPublic.Validator",
    ];

    internal override Verdict Judge(House house)
    {
        var workers = house.Types.Where(t => t is { IsInterface: false, IsAbstract: false } && Kinds.Any(t.Implements)).ToList();
        return Verdict.On(workers, workers.Where(t => t.IsPublic || t.IsNestedPublic || !t.IsSealed || AsksAnotherSlice(t)));
    }

    private static bool AsksAnotherSlice(Type worker) =>
        worker.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType.IsAssignableTo(typeof(IMediator))));
}

public sealed class S5_A_request_is_a_sealed_record_within_its_use_case : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
        ["Application.Patients.StandAloneQuery", "Application.Patients.BeUnsealed.Query", "Application.Patients.BeAClass.Query"];

    internal override Verdict Judge(House house) => Verdict.On(house.Requests(), house.Requests().Where(request =>
        !request.IsSealed || !request.IsRecord() || !(request.DeclaringType?.IsStatic() ?? false)));
}

public sealed class S5_A_command_that_carries_something_has_a_validator : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Application.Patients.GoUnchecked.Command"];

    internal override Verdict Judge(House house)
    {
        var validated = house.Types.Validated();
        var commands = house.Requests().Where(t => !t.Implements(typeof(IQuery<>)) && t.GetProperties().Length > 0).ToList();
        return Verdict.On(commands, commands.Where(c => !validated.Contains(c)));
    }
}

public sealed class S5_A_query_that_answers_a_page_is_bounded : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
        ["Application.Patients.ListWithoutPages.Query", "Application.Patients.ListUnbounded.Query"];

    internal override Verdict Judge(House house)
    {
        var bounded = house.In("Application").And().HaveDependencyOn(typeof(PageRules).FullName).GetTypes().Validated();
        var lists = house.Requests().Where(AnswersAPage).ToList();
        return Verdict.On(lists, lists.Where(t => !t.Implements(typeof(IPaged)) || !bounded.Contains(t)));
    }

    private static bool AnswersAPage(Type request) =>
        request.GetInterfaces().Any(i => i.IsClosed(typeof(IQuery<>)) && i.GetGenericArguments()[0].IsClosed(typeof(Page<>)));
}

/// <summary>She reads in her access log what was done; the name of a use case is written for us, not for her.</summary>
public sealed class S6_A_use_case_about_a_patient_has_plain_words_for_her : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
    [
        "Application.Patients.NameHerProperly.Query", "Application.Patients.FindHer.Command", "Application.Patients.ChangeHer.Command",
        "Application.Patients.ChangeHerNextDoor.Command",
    ];

    internal override Verdict Judge(House house)
    {
        var calls = new CallGraph(house.Assemblies, "MamaCare.Application.", "MamaCare.Domain.");
        var about = house.Requests().Where(t => !IsOpenRead(t))
            .Where(t => SaysSo(t) || FilesUnderHer(house, calls, HandlersOf(house, t))).ToList();
        return Verdict.On(about, about.Where(t => !PlainWords.Has((t.DeclaringType ?? t).Name)));
    }

    private static bool IsOpenRead(Type request) =>
        request.IsDefined(typeof(OpenToAllAttribute), false) && request.Implements(typeof(IQuery<>));

    private static bool SaysSo(Type request) =>
        request.Implements(typeof(IConcernsPatient)) || request.Implements(typeof(IMentionsPatient));

    /// <summary>Whether the entry is filed under a patient all the same: by the handler, by an event, by the work alongside it.</summary>
    private static bool FilesUnderHer(House house, CallGraph calls, IEnumerable<Type> workers)
    {
        var waiting = new Stack<Type>(workers);
        var seen = waiting.ToHashSet();
        while (waiting.TryPop(out var worker))
        {
            foreach (var called in calls.ReachedFrom(worker))
            {
                if (called is { Name: nameof(IAuditTrail.Concerns), DeclaringType.Name: nameof(IAuditTrail) }) return true;
                if (called.Name != ".ctor" || EventNamed(house, called.DeclaringType.FullName) is not { } happened) continue;
                if (happened.Implements(typeof(IPatientEvent))) return true;
                foreach (var next in AlongsideOf(house, happened).Where(seen.Add)) waiting.Push(next);
            }
        }

        return false;
    }

    private static Type? EventNamed(House house, string name) =>
        house.Types.FirstOrDefault(t => t.FullName == name && t.Implements(typeof(IDomainEvent)));

    private static IEnumerable<Type> HandlersOf(House house, Type request) =>
        house.Types.Where(t => t.GetInterfaces().Any(i => i.IsClosed(typeof(IRequestHandler<,>)) && i.GetGenericArguments()[0] == request));

    private static IEnumerable<Type> AlongsideOf(House house, Type happened) =>
        house.Types.Where(t => t.GetInterfaces().Any(i => i.IsClosed(typeof(IAlongside<>)) && i.GetGenericArguments()[0] == happened));
}
