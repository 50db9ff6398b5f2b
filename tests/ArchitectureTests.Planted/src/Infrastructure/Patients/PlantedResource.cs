namespace Hl7.Fhir.Model;

// Stands for the FHIR library, which has no room yet; A6: and outside every floor
public sealed class PlantedResource;
