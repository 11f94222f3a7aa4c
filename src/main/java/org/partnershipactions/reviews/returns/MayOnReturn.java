package org.partnershipactions.reviews.returns;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on a return to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@returnAccess.{value}")
@interface MayOnReturn {

	/** The right that is needed. */
	ReturnRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum ReturnRight implements ExpressionTemplateValueProvider {

		/** For whoever works for the agency that owes it. */
		GIVE("gives(#key)");

		private final String question;

		ReturnRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
