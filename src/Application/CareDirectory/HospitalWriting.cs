using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

internal static class HospitalWriting
{
    /// <summary>Takes over a form that the validator has passed.</summary>
    public static Result Follow(this Hospital hospital, HospitalForm form, Reference reference, DateTimeOffset now)
    {
        var read = form.Read(hospital, reference);
        if (!read.IsSuccess) return read.Error;

        var typed = read.Value;
        var facts = new HospitalFacts(
            typed.Name, typed.Place, typed.Phone, typed.OpeningHours,
            form.FacilityType ?? hospital.Type, form.Ownership ?? hospital.Ownership);
        hospital.Correct(facts, typed.Contact, typed.Email, typed.LicenceNumber, now);
        if (form.Services is { } services) hospital.Offer(ServiceList.Of(services));
        return Result.Success;
    }
}
