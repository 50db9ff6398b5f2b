using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;

namespace MamaCare.WebApi.Common;

/// <summary>The record of whoever asks, for routes that carry no patient's id.</summary>
/// <remarks>Id 0, which is nobody's, when the caller is not a patient: the pipeline refuses as for any other stranger.</remarks>
internal readonly record struct OwnRecord(PatientId PatientId)
{
    public static async ValueTask<OwnRecord> BindAsync(HttpContext http)
    {
        var services = http.RequestServices;
        if (services.GetRequiredService<ICurrentUser>().AccountId is not { } me) return default;

        return new OwnRecord(
            await services.GetRequiredService<IPatientRegister>().FindOwnAsync(me, http.RequestAborted) ?? default);
    }
}
