using System.Text.Json.Serialization;
using MamaCare.Application.Patients;
using MamaCare.Domain.Common;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.Patients;

internal sealed record OwnConsentsDto(bool? Email, bool? Sms, bool? EmergencyContact, int Version) : IVersioned
{
    public static OwnConsentsDto From(ConsentsView view) =>
        new(view.Consents.Email, view.Consents.Sms, view.Consents.EmergencyContact, view.Version);
}

internal sealed record CloseAccountRequest([property: JsonConverter(typeof(LooseTextConverter))] string? Pin);

internal sealed record ReopenAccountRequest(string? PatientNumber);

internal sealed record ConfirmAddressRequest(string? PatientNumber);
