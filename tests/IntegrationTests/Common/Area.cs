using System.Text.RegularExpressions;
using MamaCare.Domain.Identity;

namespace MamaCare.IntegrationTests.Common;

/// <summary>Who may do what: section 2 of the REST contract, area by area.</summary>
/// <param name="Operations">Method and pattern, as <c>GET /api/patients/{patientId:long}</c>.</param>
/// <param name="Roles">Who may, for a patient in care, or herself, where the address names one.</param>
/// <param name="AnyPatient">Nobody asks whether she is in care: made for those who do not care for her.</param>
internal sealed record Area(string Name, string Operations, Role[] Roles, bool IsOpen = false, bool AnyPatient = false)
{
    private static readonly Role[] Everybody = [Role.Admin, Role.Provider, Role.Hospital, Role.Pharmacist, Role.Individual];

    /// <summary>The first that fits is the one; an operation that fits none fails the test.</summary>
    private static readonly Area[] All =
    [
        new("health", "GET (/api)?/health(/.*)?", Everybody, IsOpen: true),
        new("public directory",
            "GET /api/(hospitals|pharmacies|doctors|healthcare-providers|districts|services|public-holidays|clinical-rules)(/.*)?",
            Everybody, IsOpen: true),
        new("pictures of the directory", "GET /static/uploads/.*", Everybody, IsOpen: true),
        new("a PIN alone", "GET /api/healthcare-provider/pin/.*", Everybody, IsOpen: true),
        new("signing in", "POST /api/([a-z-]+/login|mobile/auth)", Everybody, IsOpen: true),
        new("asking for an account",
            "POST /api/(healthcare-provider/register|register/healthcare-provider|patient/register|admin/signup)", Everybody, IsOpen: true),
        new("getting a lost secret back",
            "(GET|POST) /api/(patient/(pin-recovery(/confirm)?|verify-recovery-token|reset-pin|simple-pin-reset)|"
            + "auth/(password-reset(/confirm)?|invitation|refresh|sign-out))",
            Everybody, IsOpen: true),
        new("one's own password and second factor", "(POST|DELETE) /api/auth/(change-password|totp(/confirm)?)",
            [Role.Admin, Role.Provider, Role.Hospital, Role.Pharmacist]),
        new("one's own account", ".* /api/auth/.*", Everybody),
        new("one's own PIN", "POST /api/patient/change-pin", [Role.Provider, Role.Individual]),
        new("own record", ".* /api/(patient|mobile)(/.*)?", [Role.Individual]),

        new("emergency", "POST /api/(patients/.*)?break-glass", [Role.Provider, Role.Admin], AnyPatient: true),
        new("shared by code", "POST /api/sharing-codes/redeem", [Role.Provider]),
        new("registration by staff", "POST /api/patients", [Role.Provider]),
        new("patients in care", "GET /api/(patients|hospital/patients)", [Role.Provider, Role.Hospital]),
        new("contact data", "(GET|PUT) /api/patients/{patientId:long}/contact-details", [Role.Provider, Role.Hospital, Role.Individual]),
        new("chart, reading", "GET /api/patients/{patientId:long}(/.*)?", [Role.Provider, Role.Individual]),
        new("profile and records, writing",
            "(PUT /api/patients/{patientId:long}|.* /api/patients/{patientId:long}/(medical|birth)-records(/.*)?)",
            [Role.Provider, Role.Individual]),
        new("chart, writing", ".* /api/patients/{patientId:long}/.*", [Role.Provider]),

        new("own entry of a hospital", ".* /api/hospital/(entry|availability).*", [Role.Hospital]),
        new("own entry of a pharmacy", ".* /api/pharmacy/(entry|availability).*", [Role.Pharmacist]),
        new("own entry of a practitioner", ".* /api/healthcare-provider/entry.*", [Role.Provider]),
        new("administration of practitioners", "(POST|PUT|DELETE) /api/healthcare-providers(/.*)?", [Role.Admin]),
        new("administration", ".* /api/admin/.*", [Role.Admin]),
    ];

    public static Area? Of(Door door) => Of(door.Method, door.Pattern);

    public static Area? Of(HttpMethod method, string pattern) =>
        Array.Find(All, area => Regex.IsMatch($"{method} {pattern}", $"^({area.Operations})$"));
}
