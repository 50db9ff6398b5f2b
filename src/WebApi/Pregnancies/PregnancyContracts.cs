using System.Text.Json.Serialization;
using MamaCare.Application.Pregnancies;
using MamaCare.Domain.Pregnancies;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.Pregnancies;

/// <summary>At least one of <c>lmp_date</c>, <c>ultrasound</c> and <c>ivf</c>; the rules choose among several.</summary>
/// <param name="LmpDate">First day of the last menstrual period, at most 45 weeks back.</param>
/// <param name="CycleLengthDays">20 to 45; leave it out when her cycle is irregular.</param>
/// <param name="Facility">Where she is cared for; your own facility when left out.</param>
/// <param name="Confirmed">Needed when she is under 10 or over 55 years old.</param>
internal sealed record RegisterPregnancyRequest(
    DateOnly? LmpDate, int? CycleLengthDays, UltrasoundInput? Ultrasound, IvfInput? Ivf, string? Facility, bool Confirmed = false)
{
    public DatingInput Dating => new(LmpDate, CycleLengthDays, Ultrasound, Ivf);
}

/// <summary>New evidence: a period or a transfer replaces the one on record, a scan is added to the others.</summary>
/// <param name="Reason">Why the date is looked at again; kept in the history.</param>
internal sealed record RedatePregnancyRequest(
    DateOnly? LmpDate, int? CycleLengthDays, UltrasoundInput? Ultrasound, IvfInput? Ivf, string? Reason)
{
    public DatingInput Dating => new(LmpDate, CycleLengthDays, Ultrasound, Ivf);
}

/// <param name="Date">The day on which the contact took place, today or earlier.</param>
/// <param name="Place">Your own facility when left out.</param>
/// <param name="HeldBy">You, when left out.</param>
internal sealed record RecordContactRequest(DateOnly? Date, string? Place, string? HeldBy, string? Notes);

/// <param name="Value">A number, or a blood pressure in mmHg like 120/80; haemoglobin in g/dL, blood sugar in mg/dL, weight in kg.</param>
/// <param name="TakenOn">Today when left out.</param>
/// <param name="Confirmed">Needed when the value is improbable.</param>
internal sealed record RecordMeasurementRequest(
    MeasurementKind? Kind,
    [property: JsonConverter(typeof(LooseTextConverter))] string? Value,
    DateOnly? TakenOn,
    bool Confirmed = false);

/// <param name="Date">Day of the outcome; for a woman who moved or was lost, the last day she was known to be pregnant.</param>
/// <param name="Confirmed">Needed when outcome and week of pregnancy rarely go together.</param>
internal sealed record CloseWithOutcomeRequest(OutcomeKind? Outcome, DateOnly? Date, bool Confirmed = false);
