namespace MamaCare.WebApi.Patients;

/// <summary>Bodies that Swagger UI shows; the requests work when sent within weeks of their dates.</summary>
internal static class ProfileExamples
{
    public static readonly object Register = new
    {
        given_name = "Isatu", family_name = "Kamara", gender = "female", date_of_birth = "1998-04-21", phone = "076 123457",
        city = "Bo", language = "Krio", blood_type = "O+", allergies = "penicillin",
        emergency_contact_name = "Fatmata Kamara", emergency_contact_phone = "077 654321", emergency_contact_relationship = "sister",
        pregnancy_status = "pregnant", lmp_date = "2026-09-01", previous_pregnancies = 2, multiple_pregnancy = "no",
        blood_pressure = "120/80", weight = 64.5,
    };

    public static readonly object Registered = new
    {
        message = "Registered. Write the PIN down now: it is not shown again.", pin = "042917", patient_id = 7,
        patient_number = "481 902 3372", fhir_id = (string?)null, due_date = "2027-06-08", gestational_age = 11,
        email_sent = false, sms_sent = false,
    };

    public static readonly object Own = new
    {
        id = 7, patient_number = "481 902 3372", name = "Isatu Kamara", given_name = "Isatu", middle_name = (string?)null,
        family_name = "Kamara", email = (string?)null, phone = "+23276123457", gender = "female", date_of_birth = "1998-04-21",
        address_line = "", city = "Bo", state = (string?)null, postal_code = (string?)null, country = (string?)null, blood_type = "O+",
        allergies = "penicillin", medications = (string?)null, emergency_contact_name = "Fatmata Kamara",
        emergency_contact_phone = "+23277654321", emergency_contact_relationship = "sister", marital_status = (string?)null,
        language = "Krio", nationality = (string?)null, fhir_id = (string?)null, pregnancy_status = "pregnant",
        previous_pregnancies = 2, lmp_date = "2026-09-01", due_date = "2027-06-08", gestational_age = 11, gestational_age_days = 83,
        multiple_pregnancy = "no", risk_level = (string?)null, risk_factors = Array.Empty<string>(), blood_pressure = "120/80",
        hemoglobin = (decimal?)null, blood_sugar = (decimal?)null, weight = 64.5, prenatal_vitamins = (bool?)null,
        pregnancy_complications = (string?)null, emergency_hospital = (string?)null, birth_plan = (string?)null,
    };

    public static readonly object Chart = new
    {
        id = 7, patient_number = "481 902 3372", name = "Isatu Kamara", given_name = "Isatu", family_name = "Kamara",
        email = "isatu@example.org", phone = "+23276123456", gender = "female", date_of_birth = "1998-04-21", city = "Makeni",
        language = "Krio", message_language = "kri", emergency_contact_name = "Fatmata Kamara", reachable_by = "email",
        pregnancy_status = "pregnant", lmp_date = "2026-09-01", due_date = "2027-06-08", gestational_age = 11,
        gestational_age_days = 83, blood_pressure = "118/76", weight = 64.5, self_reported = new[] { "weight" },
    };
}
