package bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** Serves the bytes of one file from memory: as little as a Tomcat can do. */
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient byte[] body;

    BareServlet(byte[] body) {
        this.body = body;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Takes a port, the file, and a folder for Tomcat's own use. */
    public static void main(String[] arguments) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[2]);
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector().setProperty("compression", "on");
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "page", new BareServlet(Files.readAllBytes(Path.of(arguments[1]))))
                .addMapping("/");
        tomcat.start();
        tomcat.getServer().await();
    }
}
