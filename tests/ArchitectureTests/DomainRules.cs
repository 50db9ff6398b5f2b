using System.Reflection;
using MamaCare.Domain.Common;

namespace MamaCare.ArchitectureTests;

public sealed class D1_An_aggregate_changes_only_through_its_methods : HouseRule
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    internal override IReadOnlyCollection<string> Planted =>
        ["Domain.Patients.OpenConstructor", "Domain.Patients.OpenSetter", "Domain.Patients.HoldsAnotherAggregate"];

    internal override Verdict Judge(House house)
    {
        var aggregates = house.Types.Where(t => t.IsAggregate() && !t.IsAbstract).ToList();
        return Verdict.On(aggregates, aggregates.Where(a =>
            a.GetConstructors(Everything).Any(c => !c.IsPrivate)
            || a.GetProperties(Everything).Any(p => p.SetMethod is { IsPrivate: false } || HoldsAnother(p.PropertyType))));
    }

    private static bool HoldsAnother(Type property) => Shapes.Parts(property).Any(t => t.IsAggregate());
}

/// <summary>A stored event must be readable next year, whatever became of the entity.</summary>
public sealed class D2_An_event_is_a_sealed_record_of_ids_and_values : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
        ["Domain.Patients.UnsealedHappened", "Domain.Patients.ClassHappened", "Domain.Patients.EntityHappened"];

    internal override Verdict Judge(House house)
    {
        var events = house.Types.Where(t => !t.IsInterface && t.IsAssignableTo(typeof(IDomainEvent))).ToList();
        return Verdict.On(events, events.Where(e => !e.IsSealed || !e.IsRecord() || e.GetProperties().Any(p => !IsValue(p.PropertyType))));
    }

    private static bool IsValue(Type type) =>
        type == typeof(string) || type.IsValueType || type.IsClosed(typeof(IReadOnlyList<>)) && IsValue(type.GetGenericArguments()[0]);
}
