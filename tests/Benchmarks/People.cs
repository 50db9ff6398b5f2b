namespace MamaCare.Benchmarks;

/// <summary>Made-up people, written straight into the tables, encrypted as the application does it.</summary>
internal static class People
{
    /// <summary>The midwife who cares for all of them, or for the first ones.</summary>
    public const long Midwife = 1000;

    /// <summary>
    /// Women 1 to <paramref name="count"/>, each with the pregnancy of the same id: today 8 to 39 weeks, registered between week 8 and 16,
    /// with a contact held every 8 weeks since.
    /// </summary>
    public static async Task FillAsync(this Installation here, int count)
    {
        await here.FillWomenAsync(count, share: count);
        await here.ExecuteAsync(
            $"""
            create temporary table gestations as
            select i, due_date, 56 + i % 57 as registered, 56 + i * 37 % 217 as today
            from generate_series(1, {count}) i
            cross join lateral (select (now() at time zone 'utc')::date + 280 - (56 + i * 37 % 217) as due_date) d;

            insert into pregnancies (id, patient_id, registered_on, care_place, due_date, dating_method, status, is_improbable, version)
            select i, i, due_date - 280 + least(registered, today), 'Makeni Regional Hospital', due_date, 'lmp', 'active', false, 1
            from gestations;

            insert into pregnancy_datings (pregnancy_id, due_date, method, basis, lmp_date, recorded_by, recorded_at)
            select i, due_date, 'lmp', 'LMP + 280 days (dating.order v1)', due_date - 280, {Midwife}, now() from gestations;

            insert into antenatal_contacts (pregnancy_id, held_on, place, held_by, recorded_by, recorded_at)
            select i, due_date - 280 + day, 'Makeni Regional Hospital', 'Midwife', {Midwife}, now()
            from gestations cross join lateral generate_series(registered, today, 56) day;
            """);
        await here.ExecuteAsync("vacuum analyze");
    }

    /// <summary>Women 1 to <paramref name="count"/>; their accounts follow the midwife's.</summary>
    /// <param name="share">How many women a midwife cares for; those beyond the first midwife's have others.</param>
    public static async Task FillWomenAsync(this Installation here, int count, int share)
    {
        await here.WriteSealedColumnsAsync(count);
        var midwife = $"case when i <= {share} then {Midwife} else 100000000 + (i - 1) / {share} end";
        var (email, nothing) = (here.Seal("midwife@clinic.example", "accounts.email"), "[]");
        await here.ExecuteAsync(
            $"""
            insert into accounts (id, role, display_name, email, register_number, status, token_generation, created_at, version)
            select distinct {midwife}, 'provider', 'Midwife', '{email}', 'NMB-' || (i - 1) / {share}, 'active', 1, now(), 1
            from generate_series(1, {count}) i;

            insert into accounts (id, role, email, email_hash, phone, phone_hash, register_number, status, token_generation, created_at,
                version)
            select {Midwife} + i, 'individual', account_email, account_email_hash, account_phone, account_phone_hash, number, 'active', 1,
                now(), 1
            from {SealedColumns.Table};

            insert into patients (id, account_id, number, reachable_by, registered_by, registered_at, search_text, email, phone, phone_hash,
                language, consents_email, consents_emergency_contact, consents_sms, allergies, medications, date_of_birth, gender, country,
                given_name, family_name, version)
            select i, {Midwife} + i, number, 'email', {midwife}, now(), ' ' || lower(given || ' ' || family) || ' ' || number, email, phone,
                phone_hash, case i % 2 when 0 then 'English' else 'Krio' end, true, false, false,
                '{here.Seal(nothing, "patients.allergies")}', '{here.Seal(nothing, "patients.medications")}',
                date '1985-01-01' + (i % 7000)::int, 'female', 'Sierra Leone', given, family, 1
            from {SealedColumns.Table};

            insert into care_relations (account_id, patient_id, reason, since)
            select {midwife}, i, 'registered', now() from generate_series(1, {count}) i;

            drop table {SealedColumns.Table};
            """);
        await here.ExecuteAsync("vacuum analyze");
    }
}
