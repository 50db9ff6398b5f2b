using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

public static class CareRelationErrors
{
    public static readonly Error PatientNotFound = Error.NotFound("patient.not-found", "There is no such patient.");

    public static readonly Error OpenAlready = Error.Conflict(
        "care-relation.open-already", "Her record is open to you already; there is no need to break the glass.");

    public static readonly Error TooManyEmergencies = Error.Locked(
        "care-relation.too-many-emergencies",
        $"You have opened {CareRelation.MostEmergenciesADay} records in emergencies within a day. Ask an administrator.");

    public static readonly Error ReachStays = Error.Forbidden(
        "care-relation.reach-stays",
        "How she is reached is changed by herself, and by those in whose care she is, not in an emergency. Leave these fields out.");

    public static readonly Error NotFound = Error.NotFound("care-relation.not-found", "Nobody has access to your record under this id.");

    public static readonly Error EmergencyUnderWay = Error.Conflict(
        "care-relation.emergency", "This access was taken in an emergency and ends by itself within a day.");
}
