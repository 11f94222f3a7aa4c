package org.partnershipactions.measures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a measure is by the plan.
 *
 * @param code such as {@code asb-improved}
 * @param position place in the list
 * @param title what is measured
 * @param unit what its values count, "%" for shares
 * @param direction which way it should go
 * @param computed whether it is counted by itself
 * @param targetFigure local figure that holds its target, or null
 * @param ofPeople whether it counts people, cases or what happened to them
 */
@Embeddable
public record Defined(String code, int position, String title, String unit,
		@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Direction direction, boolean computed,
		String targetFigure, boolean ofPeople) {

	public boolean share() {
		return "%".equals(this.unit);
	}

}
