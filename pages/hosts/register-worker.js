navigator.serviceWorker.register('/hosts/worker.js', { scope: location.pathname });
