using System.Globalization;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>A person under care: who she is, how to reach her, who cares for her.</summary>
/// <remarks>
/// Invariants, held by the database too: one patient per number, per account, and per phone, name and birth date together.
/// </remarks>
public sealed class Patient : AggregateRoot<PatientId>
{
    private readonly List<CareRelation> _careRelations = [];
    private readonly List<ConsentChange> _consentHistory = [];
    private readonly List<FormerAddress> _formerAddresses = [];

    private Patient(PatientNumber number, AccountId accountId, Person person, Signature signature)
    {
        Number = number;
        AccountId = accountId;
        SetPerson(person);
        RegisteredBy = signature.By;
        RegisteredAt = signature.At;
    }

    private Patient()
    {
    } // EF Core

    public AccountId AccountId { get; private set; }

    public PatientNumber Number { get; private set; }

    public Person Person { get; private set; } = null!;

    public ContactDetails Contact { get; private set; } = new();

    /// <summary>Follows from <see cref="Contact"/>; kept so that lists can ask for it.</summary>
    public ReachableBy ReachableBy { get; private set; } = ReachableBy.Nobody;

    public AccountId RegisteredBy { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>The folded words of the name, then the number, each after a space: <c>" kam"</c> finds whatever begins so.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Phone, folded name and birth date; null without a phone. Two with the same are one person.</summary>
    public string? IdentityKey => Contact.Phone is { } phone && MergedInto is null
        ? string.Create(CultureInfo.InvariantCulture, $"{phone}|{Spelling.Fold(Person.Name.Full)}|{Person.DateOfBirth:yyyy-MM-dd}")
        : null;

    public IReadOnlyList<CareRelation> CareRelations => _careRelations;

    public IReadOnlyList<ConsentChange> ConsentHistory => _consentHistory;

    /// <summary>Those that have not been told yet.</summary>
    public IReadOnlyList<FormerAddress> FormerAddresses => _formerAddresses;

    /// <summary>The record that goes on in this one's place; null while it goes on itself.</summary>
    public PatientId? MergedInto { get; private set; }

    /// <summary>When she closed her account; null while she uses it.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Registers a person, who from now on is in the care of whoever registers her; by herself, in nobody's yet.</summary>
    /// <param name="hospitalId">The facility for which it is done, and which cares for her too.</param>
    public static Patient Register(
        PatientNumber number, AccountId accountId, Person person, ContactDetails contact, Signature signature,
        HospitalId? hospitalId = null)
    {
        var patient = new Patient(number, accountId, person, signature);
        patient.SetContact(contact, signature);
        if (signature.By != accountId) patient._careRelations.Add(CareRelation.Registered(signature, hospitalId));
        patient.Raise(() => new PatientRegistered(patient.Id));
        return patient;
    }

    /// <summary>Replaces who she is.</summary>
    public void ChangePerson(Person person)
    {
        var before = Person;
        SetPerson(person);
        if (Person.Name != before.Name) Raise(() => new PatientReachChanged(Id));
    }

    /// <summary>Replaces how to reach her; for consents not spoken of see <see cref="ContactDetails.After"/>.</summary>
    public void ChangeContactDetails(ContactDetails contact, Signature signature)
    {
        var before = Contact;
        SetContact(contact, signature);
        if (Contact != before) Raise(() => new PatientReachChanged(Id));
        if (before.Email is not { } address || address == Contact.Email) return;

        _formerAddresses.Add(new FormerAddress(address, signature.At));
        Raise(() => new EmailReplaced(Id));
    }

    /// <summary>Goes on in place of a record that was hers too, and is found by that one's number.</summary>
    internal void Absorb(Patient other)
    {
        other.MergedInto = Id;
        SearchText += $" {other.Number.Digits}";
        Raise(() => new PatientReachChanged(Id));
    }

    /// <summary>The other record was somebody else's after all.</summary>
    internal void Release(Patient other)
    {
        other.MergedInto = null;
        SearchText = SearchText.Replace($" {other.Number.Digits}", "", StringComparison.Ordinal);
        Raise(() => new PatientReachChanged(Id));
        other.Raise(() => new PatientReachChanged(other.Id));
    }

    /// <summary>She closes her account: from now on no message reaches her. The record stays.</summary>
    public void Leave(DateTimeOffset now)
    {
        LeftAt ??= now;
        ReachableBy = ReachableBy.Nobody;
        Raise(() => new PatientReachChanged(Id));
    }

    /// <summary>Her account is open again.</summary>
    /// <returns>False when she had not closed it.</returns>
    public bool Return()
    {
        if (LeftAt is null) return false;

        LeftAt = null;
        ReachableBy = Contact.Reach();
        Raise(() => new PatientReachChanged(Id));
        return true;
    }

    private void SetContact(ContactDetails contact, Signature signature)
    {
        var before = Contact.Consents;
        Contact = contact.After(Contact);
        ReachableBy = LeftAt is null ? Contact.Reach() : ReachableBy.Nobody;

        Note(ConsentSubject.Email, before.Email, Contact.Consents.Email, signature);
        Note(ConsentSubject.Sms, before.Sms, Contact.Consents.Sms, signature);
        Note(ConsentSubject.EmergencyContact, before.EmergencyContact, Contact.Consents.EmergencyContact, signature);
    }

    private void SetPerson(Person person)
    {
        Person = person;
        var numbers = SearchText.Split(' ').Where(word => PatientNumber.From(word).IsSuccess).DefaultIfEmpty(Number.Digits);
        SearchText = $" {Spelling.Fold(person.Name.Full)} {string.Join(' ', numbers)}";
    }

    private void Note(ConsentSubject subject, bool? before, bool? now, Signature signature)
    {
        if (now is { } given && given != before) _consentHistory.Add(new ConsentChange(subject, given, signature));
    }
}
