using FluentValidation;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.ArchitectureTests;

/// <summary>What kind of thing a type is, in the words of the rules.</summary>
internal static class Shapes
{
    public static IEnumerable<Type> Requests(this House house) =>
        house.Types.Where(t => t is { IsInterface: false, IsAbstract: false } && t.IsAssignableTo(typeof(IBaseRequest)));

    public static bool IsRecord(this Type type) => type.GetMethod("<Clone>$") is not null;

    public static bool IsStatic(this Type type) => type is { IsAbstract: true, IsSealed: true };

    public static bool IsAggregate(this Type type) => type.Inherits(typeof(AggregateRoot<>));

    public static bool IsEntity(this Type type) => type.Inherits(typeof(Entity<>));

    public static bool Inherits(this Type type, Type open) =>
        type.BaseType is { } parent && (parent.IsClosed(open) || parent.Inherits(open));

    public static bool Implements(this Type type, Type open) => type.GetInterfaces().Any(i => i == open || i.IsClosed(open));

    public static bool IsClosed(this Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;

    /// <summary>The requests that these types validate.</summary>
    public static HashSet<Type> Validated(this IEnumerable<Type> types) =>
        (from type in types
         from contract in type.GetInterfaces()
         where contract.IsClosed(typeof(IValidator<>))
         select contract.GetGenericArguments()[0]).ToHashSet();

    /// <summary>The type itself and whatever it is made of: element types and generic arguments, all the way down.</summary>
    public static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Prepend(type);
}
