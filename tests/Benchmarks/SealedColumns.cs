using MamaCare.Domain.Patients;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Benchmarks;

/// <summary>What of a made-up woman only the application can write: her number, what is encrypted and what it is found by.</summary>
internal static class SealedColumns
{
    /// <summary>The table they stand in until they are copied to where they belong.</summary>
    public const string Table = "sealed_women";

    private static readonly string[] Columns =
    [
        "number", "given", "family", "account_email", "account_email_hash", "account_phone", "account_phone_hash", "email", "phone",
        "phone_hash",
    ];

    private static readonly string[] Given =
        ["Isatu", "Fatmata", "Mariama", "Aminata", "Kadiatu", "Hawa", "Adama", "Zainab", "Memunatu", "Sia", "Finda", "Yeabu", "Jeneba"];

    private static readonly string[] Family =
        ["Kamara", "Sesay", "Bangura", "Conteh", "Koroma", "Kargbo", "Turay", "Mansaray", "Jalloh", "Fofanah", "Bah", "Sankoh", "Kanu",
            "Dumbuya", "Lebbie", "Momoh", "Tucker", "Vandi", "Swaray"];

    public static async Task WriteSealedColumnsAsync(this Installation here, int women)
    {
        await here.ExecuteAsync($"create unlogged table {Table} (i bigint, {string.Join(", ", Columns.Select(c => $"{c} text"))})");
        var cipher = here.Services.GetRequiredService<ColumnCipher>();
        await using var connection = await here.Database.OpenConnectionAsync();
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {Table} (i, {string.Join(", ", Columns)}) from stdin (format binary)");
        for (var i = 1; i <= women; i++)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync((long)i);
            foreach (var value in Of(i, cipher)) await copy.WriteAsync(value);
        }

        await copy.CompleteAsync();
    }

    public static string Seal(this Installation here, string text, string column) =>
        here.Services.GetRequiredService<ColumnCipher>().Encrypt(text, column);

    public static PatientNumber NumberOf(int woman) => PatientNumber.WithCheckDigit($"{woman * 7919L % 1_000_000_000:000000000}");

    public static string PhoneOf(int woman) => $"+232{76_000_000 + woman}";

    public static string NameOf(int woman) => $"{Given[woman % Given.Length]} {Family[woman / Given.Length % Family.Length]}";

    /// <summary>In the order of the columns.</summary>
    private static string[] Of(int woman, ColumnCipher cipher)
    {
        var (email, phone) = ($"mother{woman}@mail.example", PhoneOf(woman));
        return
        [
            NumberOf(woman).Digits, .. NameOf(woman).Split(' '),
            cipher.Encrypt(email, "accounts.email"), cipher.Hash(email, Lookups.AccountEmail.Column),
            cipher.Encrypt(phone, "accounts.phone"), cipher.Hash(phone, Lookups.AccountPhone.Column),
            cipher.Encrypt(email, "patients.email"), cipher.Encrypt(phone, "patients.phone"),
            cipher.Hash(phone, Lookups.PatientPhone.Column),
        ];
    }
}
