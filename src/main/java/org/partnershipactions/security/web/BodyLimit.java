package org.partnershipactions.security.web;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 413 to a body beyond the limit, and to a form whose parts are. What announces
 * its length is refused unread; what comes in pieces without one is read up to the limit.
 * It must stand before the token of a form is looked for: that is within the body, which
 * is not read then, and without it the person would hear that they may not do this.
 */
class BodyLimit extends OncePerRequestFilter {

	private static final DataSize LARGEST_WITHOUT_FILES = DataSize.ofMegabytes(2);

	private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final DataSize largestUpload;

	BodyLimit(DataSize largestUpload) {
		this.largestUpload = largestUpload;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return WITHOUT_BODY.contains(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean files = isWithFiles(request);
		long most = (files ? this.largestUpload : LARGEST_WITHOUT_FILES).toBytes();
		boolean tooLarge = request.getContentLengthLong() > most;
		int refused = tooLarge ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : files ? wrongWith(request) : 0;
		if (refused > 0) {
			response.sendError(refused);
			return;
		}
		chain.doFilter(files ? request : new LimitedRequest(request, most), response);
	}

	private static boolean isWithFiles(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	/** 413 for parts that are too large or too many, 400 for none at all, else 0. */
	private static int wrongWith(HttpServletRequest request) {
		try {
			request.getParts();
			return 0;
		}
		catch (IllegalStateException ex) {
			return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
		}
		catch (IOException | ServletException ex) {
			return HttpServletResponse.SC_BAD_REQUEST;
		}
	}

	/** A request of which no more than so many bytes are read. */
	private static final class LimitedRequest extends HttpServletRequestWrapper {

		private final long most;

		private ServletInputStream body;

		LimitedRequest(HttpServletRequest request, long most) {
			super(request);
			this.most = most;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			if (this.body == null) {
				this.body = new LimitedBody(super.getInputStream(), this.most);
			}
			return this.body;
		}

		@Override
		public BufferedReader getReader() throws IOException {
			String encoding = getCharacterEncoding();
			return new BufferedReader(new InputStreamReader(getInputStream(),
					(encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8));
		}

	}

	private static final class LimitedBody extends ServletInputStream {

		private final ServletInputStream whole;

		private final InputStream counted;

		LimitedBody(ServletInputStream whole, long most) {
			this.whole = whole;
			this.counted = new LimitedStream(whole, most);
		}

		@Override
		public int read() throws IOException {
			return this.counted.read();
		}

		@Override
		public int read(byte[] to, int from, int length) throws IOException {
			return this.counted.read(to, from, length);
		}

		@Override
		public boolean isFinished() {
			return this.whole.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.whole.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.whole.setReadListener(listener);
		}

	}

	/** Ends with 413 at the first byte too many. */
	private static final class LimitedStream extends FilterInputStream {

		private static final ProblemDetail WORDS = ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE,
				"What is sent without files can have at most 2 MB. Send it in smaller parts.");

		private long left;

		LimitedStream(InputStream whole, long most) {
			super(whole);
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] to, int from, int length) throws IOException {
			int read = super.read(to, from, length);
			count(Math.max(read, 0));
			return read;
		}

		private void count(int read) {
			this.left -= read;
			if (this.left < 0) {
				throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, WORDS, null);
			}
		}

	}

}
