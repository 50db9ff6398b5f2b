using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Looks for records that may be of the person who is about to be registered.</summary>
/// <remarks>
/// By the same phone; or by a name that is similar enough (<see cref="NameLikeness"/>) and a birth date that a slip of the pen explains:
/// the same day, a year beside it, or day and month exchanged. Few records share those dates, however many there are in all.
/// </remarks>
internal sealed class DuplicateSearch(
    IPatientsDb db, ICurrentUser user, IAuditTrail trail, IPhoneNumberReader phones, TimeProvider clock)
{
    /// <summary>Shown at most; the likeliest first.</summary>
    private const int MostShown = 10;

    /// <summary>Compared at most, the newest records first; only a first of January can have so many.</summary>
    private const int MostCompared = 5_000;

    /// <summary>None where a form cannot be read: the registration says why.</summary>
    public async Task<IReadOnlyList<PossibleDuplicate>> FindAsync(PersonForm personForm, ContactForm contactForm, CancellationToken ct)
    {
        var read = personForm.Read(LocalCalendar.DateOf(clock.GetUtcNow()));
        var contact = contactForm.Read(phones, known: new ContactDetails());
        return read.IsSuccess && contact.IsSuccess ? await FindAsync(read.Value, contact.Value, ct) : [];
    }

    private async Task<IReadOnlyList<PossibleDuplicate>> FindAsync(Person person, ContactDetails contact, CancellationToken ct)
    {
        var found = new List<(Known Who, DuplicateReason Reason, double Likeness)>();
        if (contact.Phone is { } phone)
            found.AddRange((await ReadAsync(db.PatientsWith(phone), ct)).Select(p => (p, DuplicateReason.SamePhone, 1.0)));

        var dates = DatesLike(person.DateOfBirth);
        var born = await ReadAsync(db.Patients.Where(p => dates.Contains(p.Person.DateOfBirth)), ct);
        found.AddRange(born.Select(p => (p, DuplicateReason.SimilarName, NameLikeness.Of(p.Name.Full, person.Name.Full)))
            .Where(p => p.Item3 >= NameLikeness.Similar));

        var shown = found.OrderByDescending(p => p.Likeness).ThenBy(p => p.Who.Id.Value)
            .DistinctBy(p => p.Who.Id).Take(MostShown).ToList();
        foreach (var one in shown) trail.Concerns(one.Who.Id);
        return await ShowAsync(shown, ct);
    }

    /// <summary>The id is shown only to those to whom the record is open already.</summary>
    private async Task<IReadOnlyList<PossibleDuplicate>> ShowAsync(
        List<(Known Who, DuplicateReason Reason, double Likeness)> shown, CancellationToken ct)
    {
        var ids = shown.Select(p => p.Who.Id).ToList();
        var open = await db.CareRelations.OpenTo(user, clock.GetUtcNow()).Where(r => ids.Contains(r.PatientId))
            .Select(r => r.PatientId).Distinct().ToListAsync(ct);
        return shown.Select(p => new PossibleDuplicate(
            open.Contains(p.Who.Id) ? p.Who.Id : null, p.Who.Number.ToString(), p.Who.Name.Full, p.Who.DateOfBirth, p.Reason)).ToList();
    }

    private static async Task<List<Known>> ReadAsync(IQueryable<Patient> patients, CancellationToken ct) =>
        await patients.AsNoTracking().Where(p => p.MergedInto == null).OrderByDescending(p => p.Id).Take(MostCompared)
            .Select(p => new Known(p.Id, p.Number, p.Person.Name, p.Person.DateOfBirth)).ToListAsync(ct);

    private static List<DateOnly> DatesLike(DateOnly date)
    {
        var dates = new List<DateOnly> { date, date.AddYears(-1), date.AddYears(1) };
        if (date.Day <= 12) dates.Add(new DateOnly(date.Year, date.Day, date.Month));
        return dates;
    }

    private sealed record Known(PatientId Id, PatientNumber Number, PersonName Name, DateOnly DateOfBirth);
}

/// <param name="Id">Null where the record is not open to whoever asks.</param>
public sealed record PossibleDuplicate(PatientId? Id, string PatientNumber, string Name, DateOnly DateOfBirth, DuplicateReason Reason);

public enum DuplicateReason
{
    SamePhone,
    SimilarName,
}
