using System.Globalization;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.WebApi.Common;

/// <summary>Whose entry the route names: her own, or, for the practitioner who wrote it, that of the patient it is about.</summary>
internal readonly record struct RecordOfEntry(PatientId PatientId)
{
    public static async ValueTask<RecordOfEntry> BindAsync(HttpContext http)
    {
        var services = http.RequestServices;
        if (services.GetRequiredService<ICurrentUser>() is not { Role: Role.Provider, AccountId: { } author })
            return new RecordOfEntry((await OwnRecord.BindAsync(http)).PatientId);

        var entry = long.Parse((string)http.GetRouteValue("id")!, CultureInfo.InvariantCulture); // the route takes nothing else
        var register = services.GetRequiredService<IPatientRegister>();
        return new RecordOfEntry(await register.FindByEntryAsync(new MedicalRecordId(entry), author, http.RequestAborted) ?? default);
    }
}
