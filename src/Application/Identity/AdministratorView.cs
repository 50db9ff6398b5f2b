using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>An administrator as the other administrators see her.</summary>
public sealed record AdministratorView(
    AccountId Id, string? Name, string? Email, AccountStatus Status, DateTimeOffset CreatedAt, int Version)
{
    internal static AdministratorView Of(Account account) =>
        new(account.Id, account.DisplayName, account.Email?.Value, account.Status, account.CreatedAt, account.Version);
}
