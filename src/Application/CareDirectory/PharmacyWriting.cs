using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

internal static class PharmacyWriting
{
    /// <summary>Takes over a form that the validator has passed.</summary>
    public static Result Follow(this Pharmacy pharmacy, PharmacyForm form, Reference reference, DateTimeOffset now)
    {
        var read = form.Read(pharmacy, reference);
        if (!read.IsSuccess) return read.Error;

        var typed = read.Value;
        var facts = new FacilityFacts(typed.Name, typed.Place, typed.Phone, HoursOf(form, typed.OpeningHours));
        pharmacy.Correct(facts, typed.Contact, typed.Email, typed.LicenceNumber, now);
        return Result.Success;
    }

    private static string? HoursOf(PharmacyForm form, string? hours) => form.Is24Hours switch
    {
        true => OpeningHours.Always,
        false when hours == OpeningHours.Always => null,
        _ => hours,
    };
}
