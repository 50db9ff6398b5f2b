namespace MamaCare.ArchitectureTests;

public sealed class A5_Domain_rooms_do_not_know_each_other : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Domain.Pregnancies.HoldsAPatient"];

    internal override IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>
    {
        ["Domain.Audit.AuditEntry"] = "An entry names the role that acted, and the roles are Identity's words.",
    };

    internal override Verdict Judge(House house) => Verdict.All(
        from room in house.Rooms.Concat(House.Shared)
        select house.In($"Domain.{room}").MayNotTouch(house.Rooms.Where(r => r != room).Select(r => $"MamaCare.Domain.{r}").ToArray()));
}

public sealed class A6_Application_rooms_meet_only_through_contracts_they_may_use : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
        ["Application.Patients.ReachPastTheContract.Handler", "Application.Pregnancies.MeetsAStranger", "Application.Common.KnowsARoom"];

    internal override Verdict Judge(House house) => Verdict.All(
        from room in house.Rooms.Concat(House.Shared)
        from other in house.Rooms
        where other != room
        select house.In($"Application.{room}").MayNotTouch(ClosedTo(house, room, other)));

    /// <summary>All of the other room, or all but its contracts where the plan allows those.</summary>
    private static string[] ClosedTo(House house, string room, string other)
    {
        if (!house.MayUse.TryGetValue(room, out var friends) || !friends.Contains(other)) return [$"MamaCare.Application.{other}"];
        return house.In($"Application.{other}").GetTypes()
            .Where(t => !t.IsNested && !t.Namespace!.StartsWith($"MamaCare.Application.{other}.Contracts", StringComparison.Ordinal))
            .Select(t => t.FullName!)
            .ToArray();
    }
}

/// <summary>A contract is an interface of questions and small records.</summary>
public sealed class A6_Contracts_show_no_entity_and_no_query : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Application.Pregnancies.Contracts.IShowEverything"];

    internal override Verdict Judge(House house)
    {
        var contracts = house.Types.Where(t => t.Namespace?.EndsWith(".Contracts", StringComparison.Ordinal) ?? false).ToList();
        return Verdict.On(contracts, contracts.Where(c => Shown(c).Any(t => t.IsEntity() || t.IsAssignableTo(typeof(IQueryable)))));
    }

    private static IEnumerable<Type> Shown(Type contract) =>
        contract.GetMethods().SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))
            .Concat(contract.GetProperties().Select(p => p.PropertyType))
            .SelectMany(Shapes.Parts);
}

public sealed class A6_The_plan_of_rooms_has_no_cycle : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Patients", "Pregnancies"];

    internal override Verdict Judge(House house) => Verdict.On(house.Rooms, house.Rooms.Where(room => Reaches(house, room).Contains(room)));

    private static HashSet<string> Reaches(House house, string start)
    {
        var seen = new HashSet<string>();
        var next = new Queue<string>(house.MayUse[start]);
        while (next.TryDequeue(out var room))
        {
            if (seen.Add(room)) Array.ForEach(house.MayUse[room], next.Enqueue);
        }

        return seen;
    }
}

/// <summary>A type outside every floor, or in a folder the plan does not name, would escape the other rules.</summary>
public sealed class A6_The_plan_of_rooms_names_every_room : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Application.Unplanned", "Hl7.Fhir.Model"];

    internal override Verdict Judge(House house)
    {
        var spaces = house.Types.Where(t => !t.IsNested).Select(t => t.Namespace).OfType<string>().Distinct().ToList();
        return Verdict.On(spaces, spaces.Where(space => !IsPlanned(house, space)).Select(Verdict.Short));
    }

    private static bool IsPlanned(House house, string space) => space.Split('.') switch
    {
        ["System", ..] or ["MamaCare", "ArchitectureTests", ..] => true, // the compiler's own, and the marker of the planted house
        ["MamaCare", var floor] => House.Floors.Contains(floor),
        ["MamaCare", var floor, var room, ..] => House.Floors.Contains(floor) && house.Rooms.Concat(House.Shared).Contains(room),
        _ => false,
    };
}

public sealed class A7_Infrastructure_and_WebApi_rooms_serve_only_their_own : HouseRule
{
    internal override IReadOnlyCollection<string> Planted =>
        ["Infrastructure.Pregnancies.ServesAnother", "WebApi.Pregnancies.ServesAnotherEndpoints"];

    internal override Verdict Judge(House house) => Verdict.All(
        from floor in House.Floors.TakeLast(2)
        from room in house.Rooms
        where room != "Admin" // the operators' views of the other rooms
        select house.In($"{floor}.{room}").MayNotTouch(Others(house, room)));

    private static string[] Others(House house, string room) =>
        (from other in house.Rooms
         where other != room
         from floor in House.Floors
         select $"MamaCare.{floor}.{other}").ToArray();
}

public sealed class A8_Every_room_stands_on_every_floor : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Domain.Preg", "Infrastructure.Preg", "WebApi.Preg"];

    internal override IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>
    {
        ["Domain.Admin"] = "Admin is the operators' views of the other rooms and has no facts of its own.",
        ["Infrastructure.Admin"] = "Admin has no tables and no ports of its own.",
        ["Infrastructure.ClinicalRules"] = "Rules are code beside what they are about; the register needs no table.",
    };

    internal override Verdict Judge(House house)
    {
        var rooms = house.Rooms.SelectMany(_ => House.Floors, (room, floor) => $"{floor}.{room}").ToList();
        return Verdict.On(rooms, rooms.Where(room => !house.In(room).GetTypes().Any()));
    }
}

/// <summary>Namespaces are selected by prefix, and a namespace hides a type of the same name beside it (CS0118).</summary>
public sealed class A9_No_room_begins_another_and_no_type_is_named_like_a_room : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Preg", "Domain.Patients.Pregnancies"];

    internal override Verdict Judge(House house) => Verdict.On(
        house.Types,
        house.Rooms.Where(room => house.Rooms.Any(other => other != room && other.StartsWith(room, StringComparison.Ordinal)))
            .Concat(house.Types.Where(t => house.Rooms.Contains(t.Name)).Select(Verdict.Name)));
}
