namespace MamaCare.WebApi.Pregnancies;

/// <summary>Bodies that Swagger UI shows; the requests work when sent within weeks of their dates.</summary>
internal static class PregnancyExamples
{
    public static readonly object Register = new
    {
        lmp_date = "2026-09-01",
        cycle_length_days = 28,
        ultrasound = new { date = "2026-11-10", weeks = 9, days = 5 },
    };

    public static readonly object Redate = new
    {
        ultrasound = new { date = "2026-11-10", weeks = 9, days = 5 },
        reason = "First scan, done at the district hospital",
    };

    public static readonly object Contact = new
    {
        date = "2026-11-20",
        place = "Makeni Regional Hospital",
        held_by = "Midwife in charge",
        notes = "Well",
    };

    public static readonly object Outcome = new { outcome = "moved", date = "2026-11-20" };

    public static readonly object Measure = new { kind = "blood_pressure", value = "118/76", taken_on = "2026-11-20" };

    public static readonly object Measured = new
    {
        id = 1, kind = "blood_pressure", value = "118/76", unit = "mmHg", taken_on = "2026-11-20", flagged = false,
        self_reported = false, recorded_by = 3, recorded_at = "2026-11-23T09:00:00Z",
    };

    public static readonly object Answer = new
    {
        id = 1,
        patient_id = 1,
        status = "active",
        due_date = "2027-06-08",
        gestational_age = 11,
        gestational_age_days = 83,
        trimester = "first",
        dating_method = "lmp",
        suboptimally_dated = false,
        registered_on = "2026-11-23",
        flagged = false,
        care_place = "Makeni Regional Hospital",
        refer_on = "2027-06-15",
        contacts = new[]
        {
            new
            {
                number = 2,
                week = 19,
                due_on = "2027-01-12",
                status = "planned",
                reason = "8 weeks after the contact in week 11 (anc.contacts.interval v1)",
            },
        },
        datings = new[]
        {
            new
            {
                due_date = "2027-06-08",
                moved = false,
                method = "lmp",
                basis = "the scan on 2026-11-10 differs by 2 days, not more than 7 (dating.redating v1)",
                given = Register,
                recorded_at = "2026-11-23T09:00:00Z",
            },
        },
    };
}
