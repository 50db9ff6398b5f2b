using System.Reflection;
using Mono.Cecil;

namespace MamaCare.ArchitectureTests;

/// <summary>Which of our methods call which, read from the compiled code.</summary>
/// <remarks>
/// A call of an interface of ours goes on in every method that implements it; what another library calls is not followed. Lambdas and the
/// bodies of async methods count as called by whoever makes them.
/// </remarks>
internal sealed class CallGraph
{
    private readonly ILookup<string, MethodDefinition> _methods;
    private readonly ILookup<string, TypeDefinition> _implementations;

    /// <param name="spaces">Where to look, e.g. <c>MamaCare.Domain.</c>; calls into anything else are not followed.</param>
    public CallGraph(IEnumerable<Assembly> assemblies, params string[] spaces)
    {
        var types = assemblies.SelectMany(a => AssemblyDefinition.ReadAssembly(a.Location).MainModule.GetTypes())
            .Where(t => spaces.Any(space => t.FullName.StartsWith(space, StringComparison.Ordinal))).ToList();
        _methods = types.SelectMany(t => t.Methods).ToLookup(m => m.DeclaringType.FullName);
        _implementations = (from type in types
                            from contract in type.Interfaces
                            select (contract.InterfaceType, type)).ToLookup(i => i.InterfaceType.GetElementType().FullName, i => i.type);
    }

    /// <summary>What is called, directly or by others, when the methods of this type run.</summary>
    public IEnumerable<MethodReference> ReachedFrom(Type type)
    {
        var waiting = new Stack<MethodDefinition>(_methods[type.FullName!.Replace('+', '/')]);
        var seen = waiting.ToHashSet();
        while (waiting.TryPop(out var method))
        {
            foreach (var called in CalledBy(method))
            {
                yield return called;
                foreach (var next in BodiesOf(called).Where(seen.Add)) waiting.Push(next);
            }
        }
    }

    private static IEnumerable<MethodReference> CalledBy(MethodDefinition method) =>
        method.HasBody ? method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>() : [];

    private IEnumerable<MethodDefinition> BodiesOf(MethodReference called)
    {
        // The body of an async method or an iterator stands in a type that the compiler made of it.
        if (called is GenericInstanceMethod { Name: "Start", GenericArguments: [var body] }) return Moves(body);
        if (called is { Name: ".ctor", DeclaringType: { Name: ['<', ..] } made }) return Moves(made);

        var owner = called.DeclaringType.GetElementType().FullName;
        var own = _methods[owner].Where(m => IsLike(m, called) && m.Name == called.Name);
        var implementing = _implementations[owner].SelectMany(t => t.Methods).Where(m => IsLike(m, called)
            && (m.Name == called.Name || m.Name.EndsWith($".{called.Name}", StringComparison.Ordinal)));
        return own.Concat(implementing);
    }

    private IEnumerable<MethodDefinition> Moves(TypeReference made) =>
        _methods[made.GetElementType().FullName].Where(m => m.Name == "MoveNext" || m.IsConstructor);

    private static bool IsLike(MethodDefinition method, MethodReference called) => method.Parameters.Count == called.Parameters.Count;
}
