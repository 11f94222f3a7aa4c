package org.partnershipactions.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.partnershipactions.PartnershipActions;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.util.ClassUtils;

/** The compiled classes of the product, each with the texts that stand in its code. */
final class MainClasses {

	private static final Path ROOT = root();

	private static final Map<Class<?>, List<String>> TEXTS = new ConcurrentHashMap<>();

	private MainClasses() {
	}

	/** All types, nested ones too. */
	static List<Class<?>> all() {
		List<Class<?>> types = new ArrayList<>();
		try (Stream<Path> files = Files.walk(ROOT.resolve("org"))) {
			files.map((file) -> ROOT.relativize(file).toString())
				.filter((file) -> file.endsWith(".class") && !file.contains("package-info"))
				.map((file) -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
				.sorted()
				.forEach((name) -> types.add(ClassUtils.resolveClassName(name, MainClasses.class.getClassLoader())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return types;
	}

	/** Texts in the code of a type, those put together from constants as one. */
	static List<String> texts(Class<?> type) {
		return TEXTS.computeIfAbsent(type, MainClasses::readTexts);
	}

	private static List<String> readTexts(Class<?> type) {
		List<String> texts = new ArrayList<>();
		read(type, new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
			@Override
			public void visitLdcInsn(Object value) {
				if (value instanceof String text) {
					texts.add(text);
				}
			}

			@Override
			public void visitInvokeDynamicInsn(String name, String descriptor, Handle handle, Object... arguments) {
				Arrays.stream(arguments).filter(String.class::isInstance).forEach((text) -> texts.add((String) text));
			}
		});
		return texts;
	}

	/**
	 * Names under which a type keeps something in a session; a name that no constant says
	 * is a question mark.
	 */
	static List<String> sessionAttributes(Class<?> type) {
		List<String> names = new ArrayList<>();
		read(type, new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
			private String first;

			@Override
			public void visitLdcInsn(Object value) {
				if (this.first == null && value instanceof String text) {
					this.first = text;
				}
			}

			@Override
			public void visitInsn(int code) {
				if (code == Opcodes.POP || code >= Opcodes.IRETURN && code <= Opcodes.RETURN) {
					this.first = null;
				}
			}

			@Override
			public void visitVarInsn(int code, int variable) {
				if (code >= Opcodes.ISTORE && code <= Opcodes.ASTORE) {
					this.first = null;
				}
			}

			@Override
			public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean onInterface) {
				if (owner.endsWith("/HttpSession") && name.equals("setAttribute")) {
					names.add((this.first != null) ? this.first : "?");
				}
				if (descriptor.endsWith(")V") && !name.equals("<init>")) {
					this.first = null;
				}
			}
		});
		return names;
	}

	private static void read(Class<?> type, MethodVisitor code) {
		try {
			String file = type.getName().replace('.', '/') + ".class";
			new ClassReader(type.getClassLoader().getResourceAsStream(file))
				.accept(new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
					@Override
					public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
							String[] exceptions) {
						return code;
					}
				}, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path root() {
		try {
			return Path.of(PartnershipActions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
