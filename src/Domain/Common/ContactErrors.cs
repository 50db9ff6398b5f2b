namespace MamaCare.Domain.Common;

public static class ContactErrors
{
    public static readonly Error EmailNotValid = Error.Invalid("email.not-valid", "This is not a valid e-mail address.");

    public static readonly Error PhoneNotValid = Error.Invalid(
        "phone.not-valid", "This is not a valid phone number. Write it like 076 123456, or with the country code: +232 76 123456.");
}
