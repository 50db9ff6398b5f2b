using MamaCare.WebApi.Patients;

namespace MamaCare.Infrastructure.Patients;

// A3
public sealed class KnowsItsDoor
{
    public PatientsDoor? Door { get; }
}

// F1
public sealed class SpeaksFhir
{
    public Hl7.Fhir.Model.PlantedResource? Resource { get; }
}

public sealed class SendsMail
{
    public MailKit.Net.Smtp.SmtpClient? Client { get; }
}
