namespace MamaCare.Domain.CareDirectory;

/// <summary>The services in the words of the clinic, and back.</summary>
public static class ServiceNames
{
    private static readonly Dictionary<CareService, string> Names = new()
    {
        [CareService.AntenatalCare] = "Antenatal care",
        [CareService.Delivery] = "Delivery",
        [CareService.BasicEmergencyObstetricCare] = "Basic emergency obstetric care",
        [CareService.ComprehensiveEmergencyObstetricCare] = "Comprehensive emergency obstetric care",
        [CareService.CaesareanSection] = "Caesarean section",
        [CareService.BloodTransfusion] = "Blood transfusion",
        [CareService.PostnatalCare] = "Postnatal care",
        [CareService.NewbornCare] = "Newborn care",
        [CareService.SpecialCareBabyUnit] = "Special care baby unit",
        [CareService.Immunisation] = "Immunisation",
        [CareService.FamilyPlanning] = "Family planning",
        [CareService.ChildHealth] = "Child health",
        [CareService.Nutrition] = "Nutrition",
        [CareService.HivCare] = "HIV care",
        [CareService.Malaria] = "Malaria",
        [CareService.Tuberculosis] = "Tuberculosis",
        [CareService.Laboratory] = "Laboratory",
        [CareService.Ultrasound] = "Ultrasound",
        [CareService.XRay] = "X-ray",
        [CareService.Pharmacy] = "Pharmacy",
        [CareService.Surgery] = "Surgery",
        [CareService.Anaesthesia] = "Anaesthesia",
        [CareService.Emergency] = "Emergency",
        [CareService.Ambulance] = "Ambulance",
        [CareService.MaternityWaitingHome] = "Maternity waiting home",
        [CareService.FistulaRepair] = "Fistula repair",
        [CareService.MentalHealth] = "Mental health",
    };

    /// <summary>What else people write for them; letters only, lower case.</summary>
    private static readonly Dictionary<string, CareService> OtherNames = new()
    {
        ["anc"] = CareService.AntenatalCare,
        ["prenatalcare"] = CareService.AntenatalCare,
        ["maternity"] = CareService.Delivery,
        ["labouranddelivery"] = CareService.Delivery,
        ["bemonc"] = CareService.BasicEmergencyObstetricCare,
        ["bemoc"] = CareService.BasicEmergencyObstetricCare,
        ["cemonc"] = CareService.ComprehensiveEmergencyObstetricCare,
        ["cemoc"] = CareService.ComprehensiveEmergencyObstetricCare,
        ["caesarean"] = CareService.CaesareanSection,
        ["cesarean"] = CareService.CaesareanSection,
        ["cesareansection"] = CareService.CaesareanSection,
        ["csection"] = CareService.CaesareanSection,
        ["bloodbank"] = CareService.BloodTransfusion,
        ["scbu"] = CareService.SpecialCareBabyUnit,
        ["vaccination"] = CareService.Immunisation,
        ["immunization"] = CareService.Immunisation,
        ["lab"] = CareService.Laboratory,
        ["emergencycare"] = CareService.Emergency,
    };

    private static readonly Dictionary<string, CareService> ByLetters =
        Names.Select(n => (Letters(n.Value), n.Key)).Concat(Names.Keys.Select(s => (Letters(s.ToString()), s)))
            .Concat(OtherNames.Select(n => (n.Key, n.Value)))
            .DistinctBy(n => n.Item1).ToDictionary(n => n.Item1, n => n.Item2);

    public static string Of(CareService service) => Names[service];

    /// <param name="typed">A code or a name, whatever its case, spaces and dashes.</param>
    public static CareService? Find(string typed) => ByLetters.TryGetValue(Letters(typed), out var service) ? service : null;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
