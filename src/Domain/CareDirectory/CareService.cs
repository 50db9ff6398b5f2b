namespace MamaCare.Domain.CareDirectory;

/// <summary>What a health facility may offer; people may add words of their own.</summary>
/// <remarks>
/// Emergency obstetric care by its signal functions: WHO, UNFPA, UNICEF, AMDD, Monitoring emergency obstetric care: a handbook (2009).
/// The others: Basic Package of Essential Health Services, Sierra Leone.
/// </remarks>
public enum CareService
{
    AntenatalCare,
    Delivery,

    /// <summary>The seven basic signal functions, from injectable antibiotics to newborn resuscitation.</summary>
    BasicEmergencyObstetricCare,

    /// <summary>The basic ones, caesarean section and blood transfusion.</summary>
    ComprehensiveEmergencyObstetricCare,
    CaesareanSection,
    BloodTransfusion,
    PostnatalCare,
    NewbornCare,
    SpecialCareBabyUnit,
    Immunisation,
    FamilyPlanning,
    ChildHealth,
    Nutrition,
    HivCare,
    Malaria,
    Tuberculosis,
    Laboratory,
    Ultrasound,
    XRay,
    Pharmacy,
    Surgery,
    Anaesthesia,
    Emergency,
    Ambulance,
    MaternityWaitingHome,
    FistulaRepair,
    MentalHealth,
}
