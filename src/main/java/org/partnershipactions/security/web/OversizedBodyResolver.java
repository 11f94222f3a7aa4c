package org.partnershipactions.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says that a body is too large where its reader says that it cannot read it: whoever
 * reads JSON wraps what {@link BodyLimit} throws, and each controller explains what it
 * cannot read by an example.
 */
@Component
class OversizedBodyResolver implements HandlerExceptionResolver, Ordered {

	private final ObjectProvider<HandlerExceptionResolver> all;

	OversizedBodyResolver(@Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> all) {
		this.all = all;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception refused) {
		ErrorResponseException tooLarge = (refused instanceof HttpMessageNotReadableException unreadable)
				? tooLarge(unreadable) : null;
		return (tooLarge != null) ? this.all.getObject().resolveException(request, response, handler, tooLarge) : null;
	}

	private static ErrorResponseException tooLarge(HttpMessageNotReadableException unreadable) {
		for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof ErrorResponseException refused
					&& HttpStatus.CONTENT_TOO_LARGE.equals(refused.getStatusCode())) {
				return refused;
			}
		}
		return null;
	}

}
