package org.partnershipactions.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.partnershipactions.cases.CaseCategory;

/** Keeps the categories of a report in its own row, so that a list reads one table. */
@Converter
class CategorySet implements AttributeConverter<Set<CaseCategory>, String> {

	@Override
	public String convertToDatabaseColumn(Set<CaseCategory> categories) {
		return categories.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
	}

	@Override
	public Set<CaseCategory> convertToEntityAttribute(String written) {
		return Arrays.stream(written.split(","))
			.map(CaseCategory::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseCategory.class)));
	}

}
