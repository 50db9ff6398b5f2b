namespace MamaCare.Domain.CareDirectory;

/// <summary>The level of care. Source: Basic Package of Essential Health Services, Sierra Leone.</summary>
public enum FacilityType
{
    /// <summary>Maternal and child health post; a catchment below about 5,000 people.</summary>
    Mchp,

    /// <summary>Community health post; about 5,000 to 10,000 people.</summary>
    Chp,

    /// <summary>Community health centre with basic emergency obstetric care; about 10,000 to 30,000 people.</summary>
    Chc,
    Clinic,

    /// <summary>A district, mission or private hospital.</summary>
    Hospital,

    /// <summary>A regional or national hospital, to which the others refer.</summary>
    ReferralHospital,
    Other,
}
