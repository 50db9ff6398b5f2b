namespace MamaCare.WebApi.Compatibility;

internal static class MobileExamples
{
    public static readonly object Profile = new
    {
        id = 7, patient_number = "481 902 3372", name = "Isatu Kamara", given_name = "Isatu", family_name = "Kamara",
        email = "isatu@example.org", phone = "+23276123457", gender = "female", date_of_birth = "1998-04-21", city = "Bo",
        emergency_contact = new { name = "Fatmata Kamara", phone = "+23277654321", relationship = "sister" },
        pregnancy_info = new
        {
            pregnancy_status = "pregnant", previous_pregnancies = 2, lmp_date = "2026-09-01", due_date = "2027-06-08",
            gestational_age = 11, gestational_age_days = 83, multiple_pregnancy = "no", risk_factors = Array.Empty<string>(),
            blood_pressure = "120/80", weight = 64.5,
        },
    };
}
