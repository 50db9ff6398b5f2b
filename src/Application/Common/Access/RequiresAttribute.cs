namespace MamaCare.Application.Common.Access;

/// <summary>Who may send this request. Every request carries this or <see cref="OpenToAllAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>Anybody may send this request, and here is why.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}
