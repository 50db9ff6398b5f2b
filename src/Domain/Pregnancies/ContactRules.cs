using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>When a woman is seen during pregnancy.</summary>
/// <remarks>Together they give WHO's table for every week of a first contact; a test holds that table.</remarks>
public static class ContactRules
{
    private const string Sheet = "WHO ANC Digital Adaptation Kit (WHO/SRH/21.2), sheet ANC.S.01";

    private static readonly DateOnly Since = new(2026, 1, 1);

    public static readonly ClinicalRule<DateOnly, DateOnly> First = new(
        "anc.contacts.first", 1,
        "The first contact is due on the day the pregnancy is registered.",
        "Decision of this product after " + Sheet + ", which plans from the first contact; awaiting sign-off", Since,
        registeredOn => registeredOn);

    public static readonly ClinicalRule<GestationalAge, int> Week = new(
        "anc.contacts.week", 1,
        "A contact counts in the completed week of pregnancy in which it took place.",
        "Decision of this product where the kit is silent; awaiting sign-off", Since,
        age => age.Weeks);

    /// <summary>From the weeks of the first and the latest contact to the weeks until the next; null when the first was not late.</summary>
    public static readonly ClinicalRule<(int First, int Latest), int?> LateFirst = new(
        "anc.contacts.late-first", 1,
        "After a late first contact every 2 weeks: first in week 22 or 23, from week 30 on; first in week 28 or 29, from week 32 on; "
        + "first in week 30 or later, at once.",
        Sheet, Since,
        weeks => weeks switch
        {
            (22 or 23, >= 30) => 2,
            (28 or 29, >= 32) => 2,
            ( >= 30, _) => 2,
            _ => null,
        });

    /// <summary>From the week of the latest contact to the weeks until the next.</summary>
    public static readonly ClinicalRule<int, int> Interval = new(
        "anc.contacts.interval", 1,
        "Next contact 8 weeks after one before week 20, 6 weeks after one in weeks 20 to 25, 4 weeks after one in weeks 26 to 33, "
        + "2 weeks after one from week 34 on.",
        Sheet, Since,
        week => week switch { < 20 => 8, < 26 => 6, < 34 => 4, _ => 2 });

    /// <summary>From the latest week, and the one the intervals lead to, to the week that is planned; null when none is.</summary>
    public static readonly ClinicalRule<(int Latest, int Next), int?> Last = new(
        "anc.contacts.last", 1,
        "The last contact is in week 40; it is added when the intervals skip it.",
        Sheet, Since,
        weeks => weeks switch
        {
            (_, <= 40) => weeks.Next,
            ( < 40, _) => 40,
            _ => null,
        });

    /// <summary>From the due date to the day of referral.</summary>
    public static readonly ClinicalRule<DateOnly, DateOnly> Referral = new(
        "anc.contacts.referral", 1,
        "At 41w0d without birth refer for delivery. This is not a contact, and contacts not held by then have expired.",
        Sheet, Since,
        dueDate => GestationalAge.FirstDayOf(41, dueDate));

    /// <summary>Of a contact not held, on a given day.</summary>
    public static readonly ClinicalRule<(DateOnly DueOn, DateOnly LapsesOn, DateOnly Today), ContactStatus> Status = new(
        "anc.contacts.status", 1,
        "A contact is due from the first day of its week and overdue 7 days later; it is missed when the next one is due, and at 41w0d.",
        Sheet, Since,
        contact => contact switch
        {
            _ when contact.Today >= contact.LapsesOn => ContactStatus.Missed,
            _ when contact.Today >= contact.DueOn.AddDays(7) => ContactStatus.Overdue,
            _ when contact.Today >= contact.DueOn => ContactStatus.Due,
            _ => ContactStatus.Planned,
        });

    public static IReadOnlyList<ClinicalRule> All { get; } = [First, Week, LateFirst, Interval, Last, Referral, Status];
}
