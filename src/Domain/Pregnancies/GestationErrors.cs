using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

public static class GestationErrors
{
    public static readonly Error NotBegun = Error.Invalid(
        "gestation.not-begun", "By these dates the pregnancy would not have begun on that day. Check the dates.");

    public static readonly Error TooLong = Error.Invalid(
        "gestation.too-long", "By these dates the pregnancy would have lasted more than 45 weeks on that day. Check the dates.");
}
