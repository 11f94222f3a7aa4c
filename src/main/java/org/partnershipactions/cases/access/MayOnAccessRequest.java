package org.partnershipactions.cases.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on requests to see a case to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@accessRequestAccess.{value}")
public @interface MayOnAccessRequest {

	/** The right that is needed. */
	AccessRequestRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum AccessRequestRight implements ExpressionTemplateValueProvider {

		/** For those who work with cases and may ask to see one that is not theirs. */
		ASK("asks()"),

		/** For the coordinator of the agency that owns the case. */
		DECIDE("decides(#key)");

		private final String question;

		AccessRequestRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
