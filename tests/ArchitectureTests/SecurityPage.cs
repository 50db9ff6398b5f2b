using System.Text.RegularExpressions;
using FluentAssertions;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Identity;
using Xunit;

namespace MamaCare.ArchitectureTests;

/// <summary>docs/security.md says to whoever judges us what the code does.</summary>
public sealed partial class SecurityPage
{
    /// <summary>In the order of the columns.</summary>
    private static readonly Role[] Columns = [Role.Admin, Role.Provider, Role.Hospital, Role.Pharmacist, Role.Individual];

    [Fact]
    public void Gives_every_permission_to_the_roles_that_have_it()
    {
        var page = File.ReadAllLines(Path.Combine(House.Ours.Root, "docs", "security.md"));
        var table = page.SkipWhile(line => !line.StartsWith("| Permission |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'));

        var published =
            from cells in table.Select(line => line.Split('|')[1..^1])
            from permission in Aside().Replace(cells[0], "").Split(',', StringSplitOptions.TrimEntries)
            from role in Columns.Where((_, column) => !string.IsNullOrWhiteSpace(cells[column + 1]))
            select (permission, role);

        published.Should().BeEquivalentTo(
            from permission in Enum.GetValues<Permission>()
            from role in Columns
            where RolePermissions.Allows(role, permission)
            select ($"{permission}", role));
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Aside();
}
