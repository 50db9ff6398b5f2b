using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>One published facility list: the columns it is known by, and what its words mean in ours.</summary>
internal interface IFacilityListFormat
{
    DirectorySource Source { get; }

    ListColumns Columns { get; }

    /// <summary>The list is recognised by having all of these, in any order, beside any others.</summary>
    IReadOnlyList<string> Required { get; }

    /// <param name="row">Answers with the row's text in a column.</param>
    ListedFacility Read(int line, Func<string, string> row);
}
