package org.partnershipactions.forms.web;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.TypedText;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Gives files that are handed in the names that {@link TypedText} lets them have. */
@Configuration(proxyBeanMethods = false)
class NamedFiles {

	@Bean
	MultipartResolver multipartResolver() {
		return new StandardServletMultipartResolver() {
			@Override
			public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
				return new RequestWithFiles(request);
			}
		};
	}

	/** A request whose files have names without commands of direction. */
	private static final class RequestWithFiles extends StandardMultipartHttpServletRequest {

		private MultiValueMap<String, MultipartFile> named;

		RequestWithFiles(HttpServletRequest request) {
			super(request);
		}

		@Override
		protected MultiValueMap<String, MultipartFile> getMultipartFiles() {
			if (this.named == null) {
				MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
				super.getMultipartFiles()
					.forEach((field, some) -> some.forEach((file) -> files.add(field, new NamedFile(file))));
				this.named = files;
			}
			return this.named;
		}

	}

	/**
	 * A file with the name that it is shown under.
	 *
	 * @param sent as it was sent
	 */
	record NamedFile(MultipartFile sent) implements MultipartFile {

		@Override
		public String getName() {
			return this.sent.getName();
		}

		@Override
		public String getOriginalFilename() {
			String name = this.sent.getOriginalFilename();
			return (name != null) ? TypedText.fileName(name) : null;
		}

		@Override
		public String getContentType() {
			return this.sent.getContentType();
		}

		@Override
		public boolean isEmpty() {
			return this.sent.isEmpty();
		}

		@Override
		public long getSize() {
			return this.sent.getSize();
		}

		@Override
		public byte[] getBytes() throws IOException {
			return this.sent.getBytes();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return this.sent.getInputStream();
		}

		@Override
		public void transferTo(File file) throws IOException {
			this.sent.transferTo(file);
		}

		@Override
		public void transferTo(Path file) throws IOException {
			this.sent.transferTo(file);
		}

	}

}
