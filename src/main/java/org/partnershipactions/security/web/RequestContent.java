package org.partnershipactions.security.web;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * Tells what makes a request the same as another: whose it is, its address and all that
 * it says. The token of a form is another on each page that is shown, so a form that was
 * filled in once more is another form; programs bring none, or any.
 */
final class RequestContent {

	/** Parameter in which a form brings the token of its page. */
	static final String TOKEN = "_csrf";

	private final MessageDigest digest = sha256();

	private final DataOutputStream all = new DataOutputStream(
			new DigestOutputStream(OutputStream.nullOutputStream(), this.digest));

	private RequestContent(HttpServletRequest request) throws IOException {
		write(request.getRemoteUser());
		write(request.getRequestURI());
		write(request.getQueryString());
	}

	/** Of a request with parameters and maybe files. */
	static String ofForm(HttpServletRequest request) throws IOException {
		RequestContent content = new RequestContent(request);
		boolean form = !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
		for (Map.Entry<String, String[]> one : new TreeMap<>(request.getParameterMap()).entrySet()) {
			if (form || !TOKEN.equals(one.getKey())) {
				content.write(one.getKey());
				content.all.writeInt(one.getValue().length);
				for (String value : one.getValue()) {
					content.write(value);
				}
			}
		}
		MultipartRequest parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
		for (Map.Entry<String, List<MultipartFile>> one : new TreeMap<>(
				(parts != null) ? parts.getMultiFileMap() : Map.<String, List<MultipartFile>>of())
			.entrySet()) {
			for (MultipartFile file : one.getValue()) {
				content.write(one.getKey());
				content.write(file.getOriginalFilename());
				content.all.writeLong(file.getSize());
				try (InputStream stored = file.getInputStream()) {
					stored.transferTo(content.all);
				}
			}
		}
		return content.hex();
	}

	/** Of a request with a body that is no form. */
	static String ofBody(HttpServletRequest request, byte[] body) throws IOException {
		RequestContent content = new RequestContent(request);
		content.write(body);
		return content.hex();
	}

	private void write(String text) throws IOException {
		write(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
	}

	private void write(byte[] bytes) throws IOException {
		this.all.writeInt(bytes.length);
		this.all.write(bytes);
	}

	private String hex() throws IOException {
		this.all.flush();
		return HexFormat.of().formatHex(this.digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256", ex);
		}
	}

}
