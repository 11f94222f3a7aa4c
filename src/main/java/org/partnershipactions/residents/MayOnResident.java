package org.partnershipactions.residents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed to know of people to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@residentAccess.{value}")
@interface MayOnResident {

	/** The right that is needed. */
	ResidentRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum ResidentRight implements ExpressionTemplateValueProvider {

		/**
		 * For those who work on something that the person is involved in; others find
		 * nothing.
		 */
		SEE("sees(#key)"),

		/** For those who may see who the person is. */
		KNOW("identifies(#key)"),

		/** For those who may see who both people are. */
		KNOW_BOTH("identifiesBoth(#key, #other)");

		private final String question;

		ResidentRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
