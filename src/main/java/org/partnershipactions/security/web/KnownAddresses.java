package org.partnershipactions.security.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows which addresses take a form at all. */
@Component
class KnownAddresses {

	private final ObjectProvider<RequestMappingHandlerMapping> pages;

	KnownAddresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
		this.pages = pages;
	}

	/** Whether a page of ours answers this request. */
	boolean hold(HttpServletRequest request) {
		boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
		try {
			if (!parsed) {
				ServletRequestPathUtils.parseAndCache(request);
			}
			return this.pages.getObject().getHandler(request) != null;
		}
		catch (Exception ex) {
			if (ex instanceof ErrorResponse) {
				return false;
			}
			throw new IllegalStateException("The addresses of the pages cannot be asked", ex);
		}
		finally {
			if (!parsed) {
				ServletRequestPathUtils.clearParsedRequestPath(request);
			}
		}
	}

}
