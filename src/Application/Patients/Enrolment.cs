using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Opens a record and an account with a PIN, and her pregnancy with them: all or nothing.</summary>
internal sealed class Enrolment(
    IPatientsDb db, IAccountBook accounts, IPregnancyProfiles pregnancies, ICurrentUser user, IPhoneNumberReader phones,
    IRandomness random, PinLetter letter, TimeProvider clock)
{
    /// <param name="by">Null when she registers herself: then she signs.</param>
    /// <returns><c>patient.already-registered</c>, <c>identity.busy</c>, or what a form, a dating or a reading refuses.</returns>
    public async Task<Result<Enrolled>> EnrolAsync(
        PersonForm personForm, ContactForm contactForm, PregnancyForm pregnancy, AccountId? by, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = personForm.Read(LocalCalendar.DateOf(now));
        if (!person.IsSuccess) return person.Error;

        var read = contactForm.Read(phones, known: new ContactDetails());
        if (!read.IsSuccess) return read.Error;

        var contact = read.Value;
        var number = await FreeNumberAsync(ct);
        var pin = await accounts.MakePinAsync(ct);
        if (!pin.IsSuccess) return pin.Error;

        await using var together = await db.BeginTogetherAsync(ct);
        var account = await accounts.OpenForPatientAsync(contact.Email, contact.Phone, number.Digits, pin.Value, ct);
        if (!account.IsSuccess) return PatientErrors.AlreadyRegistered;

        var signature = new Signature(by ?? account.Value, now);
        var patient = Patient.Register(number, account.Value, person.Value, contact, signature, user.HospitalId);
        db.Patients.Add(patient);
        await db.SaveChangesAsync(ct);

        PregnancyFacts? facts = null;
        if (person.Value.Gender is Gender.Female)
        {
            var written = await pregnancies.WriteAsync(
                patient.Id, pregnancy, new Author(patient.RegisteredBy, IsHerself: by is null), ct);
            if (!written.IsSuccess) return written.Error;

            await db.SaveChangesAsync(ct);
            facts = await pregnancies.ReadAsync(patient.Id, ct);
        }

        await together.CommitAsync(ct);
        var sent = contact.Email is not null;
        await db.OnceKeptAsync(async () => sent = await letter.SendAsync(patient, pin.Value.Pin));
        return new Enrolled(patient.Id, number, pin.Value.Pin, facts?.DueDate, facts?.GestationalAge, sent);
    }

    /// <summary>One in 10⁹ numbers is drawn each time; the unique index still has the last word.</summary>
    private async Task<PatientNumber> FreeNumberAsync(CancellationToken ct)
    {
        while (true)
        {
            var number = PatientNumber.WithCheckDigit(random.Digits(PatientNumber.Length - 1));
            if (!await db.Patients.AnyAsync(p => p.Number == number, ct)) return number;
        }
    }
}

/// <param name="Pin">Shown this once; only its hash is kept.</param>
/// <param name="GestationalAge">Completed weeks; with the due date null unless a dated pregnancy was registered too.</param>
/// <param name="EmailSent">
/// False without an e-mail address, and when the mail system did not take the PIN. With an <c>Idempotency-Key</c> the letter goes out
/// after this answer is kept: then true whenever there is an address.
/// </param>
public sealed record Enrolled(
    PatientId PatientId, PatientNumber PatientNumber, string Pin, DateOnly? DueDate, int? GestationalAge, bool EmailSent);
