package org.partnershipactions.powers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/**
 * Says what somebody must be allowed on powers and the case they are used in to do this.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@interventionAccess.{value}")
@interface MayOnPower {

	/** The right that is needed. */
	PowerRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum PowerRight implements ExpressionTemplateValueProvider {

		/** For those who may see the case. */
		SEE("seesCase(#caseKey)"),

		/** For those who work the case. */
		USE("worksCase(#caseKey)"),

		/** For those who work the case, and the agency that looks after the power. */
		LOOK_AFTER("worksOn(#key)");

		private final String question;

		PowerRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
