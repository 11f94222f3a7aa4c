package org.partnershipactions.security.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed before any page was reached, in the same words. */
@Controller
class FaultController implements ErrorController {

	@RequestMapping("/error")
	Object fault(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		return PlainErrors.answer(Refusal.of(status(request)), thrown, (path != null) ? path.toString() : "");
	}

	private static HttpStatusCode status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return (code instanceof Integer number) ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
	}

}
