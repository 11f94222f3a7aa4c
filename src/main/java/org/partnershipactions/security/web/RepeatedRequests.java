package org.partnershipactions.security.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.security.SentOnce;
import org.partnershipactions.security.submissions.SentRequests;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Does once what comes twice: a double click, a slow network that sends again, a program
 * that does not wait. Whoever comes second waits for the first. A form that stood on one
 * page is the same form for a minute, so its second click leads where the first one led;
 * a program's request is the same as long as the first is not answered, and where the
 * address is {@link SentOnce} for two seconds more, and hears that it was sent twice.
 * What was refused is forgotten, and everything else is asked anew, so that what it asks
 * sees what the first has done.
 */
@ControllerAdvice
class RepeatedRequests extends RequestBodyAdviceAdapter implements HandlerInterceptor, WebMvcConfigurer {

	private static final String BEGUN = RepeatedRequests.class.getName() + ".begun";

	private static final Duration OF_A_FORM = Duration.ofMinutes(1);

	private static final Duration OF_A_PROGRAM = Duration.ofSeconds(2);

	/** How long the second waits for the first. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

	private final SentRequests sent;

	private final InstantSource clock = InstantSource.system();

	RepeatedRequests(SentRequests sent) {
		this.sent = sent;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!makes(request) || !(handler instanceof HandlerMethod method) || readsBody(method)) {
			return true;
		}
		Optional<String> led = begin(request, RequestContent.ofForm(request));
		if (led.isPresent()) {
			response.sendRedirect(led.get());
		}
		return led.isEmpty();
	}

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return parameter.hasParameterAnnotation(RequestBody.class);
	}

	/** The body of a program's request is read here, once, to know it again. */
	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) throws IOException {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				|| !makes(request.getRequest())) {
			return message;
		}
		byte[] body = message.getBody().readAllBytes();
		begin(request.getRequest(), RequestContent.ofBody(request.getRequest(), body));
		return new ReadBody(message.getHeaders(), body);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception failure) {
		String key = (String) request.getAttribute(BEGUN);
		if (key == null) {
			return;
		}
		request.removeAttribute(BEGUN);
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		String led = response.getHeader(HttpHeaders.LOCATION);
		boolean done = failure == null && status != null;
		if (done && status.is3xxRedirection() && led != null) {
			this.sent.answered(key, led);
		}
		else if (done && status.is2xxSuccessful() && ((HandlerMethod) handler).hasMethodAnnotation(SentOnce.class)) {
			this.sent.answered(key, "");
		}
		else {
			this.sent.forget(key);
		}
	}

	/**
	 * Begins to answer, as soon as nobody answers the same.
	 * @return where the first one was led, if anywhere
	 * @throws SentTwice where it is done and led nowhere, or the first takes too long
	 */
	private Optional<String> begin(HttpServletRequest request, String key) {
		Duration memory = isOfProgram(request) ? OF_A_PROGRAM : OF_A_FORM;
		Instant until = this.clock.instant().plus(PATIENCE);
		while (!this.sent.begin(key, memory)) {
			Optional<String> answer = this.sent.answer(key);
			if (answer.filter((one) -> !one.isEmpty()).isPresent()) {
				return answer;
			}
			if (answer.isPresent() || this.clock.instant().isAfter(until)) {
				throw new SentTwice();
			}
			LockSupport.parkNanos(PAUSE);
		}
		request.setAttribute(BEGUN, key);
		return Optional.empty();
	}

	/**
	 * Whether it may make something: a form of one of our pages, or what a program of
	 * somebody sends who is known.
	 */
	private static boolean makes(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST
				&& request.getAttribute(BEGUN) == null && (isOfProgram(request) ? request.getRemoteUser() != null
						: request.getParameter(RequestContent.TOKEN) != null);
	}

	private static boolean isOfProgram(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
	}

	private static boolean readsBody(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.hasParameterAnnotation(RequestBody.class));
	}

	/** A body that was read already. */
	private record ReadBody(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

		@Override
		public InputStream getBody() {
			return new ByteArrayInputStream(this.bytes);
		}

	}

}
