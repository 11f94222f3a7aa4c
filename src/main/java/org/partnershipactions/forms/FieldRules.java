package org.partnershipactions.forms;

import java.math.BigDecimal;

/**
 * The {@code validate} part of a field, as Camunda Forms writes it. Lengths count code
 * points, so that an emoji is one character. What is null is not limited.
 */
public record FieldRules(boolean required, Integer minLength, Integer maxLength, BigDecimal min, BigDecimal max,
		String pattern) {

	static final FieldRules NONE = new FieldRules(false, null, null, null, null, null);

}
